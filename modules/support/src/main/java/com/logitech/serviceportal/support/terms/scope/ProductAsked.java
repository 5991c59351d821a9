package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/**
 * What is asked of us for a product: the facts on which the promised help rests (R37, R39, R40, R45, R47, R50).
 *
 * @param level       of the ticket
 * @param product     as the customer calls it; may be empty
 * @param room        whether it is about a Room
 * @param listed      whether our product is on the list of what Select covers there; true where nothing says otherwise
 * @param offList     since when and by which rule it is not, as a sentence; empty where it is listed or that is not known
 * @param replacement whether it is asked to be replaced, and not only to be helped with
 */
public record ProductAsked(SupportLevel level, ProductKind kind, String product, boolean room, boolean listed, String offList,
        boolean replacement) {

    private static final String TO_ITS_MAKER = "Turn to the maker of the product: it is replaced by his rules.";
    private static final String TO_BASIC = "Open a ticket under Basic: there its standard warranty is looked at.";

    /** The same product to be replaced. */
    public ProductAsked toBeReplaced() {
        return new ProductAsked(level, kind, product, room, listed, offList, true);
    }

    /** Whether it is one for which nothing is committed (R45): unlisted or somebody else's, and neither bundled nor in a Room. */
    boolean isOther() {
        boolean select = level == SupportLevel.SELECT;
        return level != SupportLevel.JUMPSTART && (kind == ProductKind.OTHER || select && kind == ProductKind.OURS && !listed
                || select && kind == ProductKind.THIRD_PARTY && !room);
    }

    /** "Rally Bar", or "The product". */
    String named() {
        return product.isEmpty() ? "The product" : product;
    }

    /** Holds: this is how much help there is. What is only helped with is never replaced by us. */
    Finding helped(SupportClause clause, String how) {
        return replacement ? Finding.fails(clause, this, named() + " is helped with, and not replaced here.",
                kind == ProductKind.OURS ? TO_BASIC : TO_ITS_MAKER)
                : Finding.holds(clause, this, how);
    }
}

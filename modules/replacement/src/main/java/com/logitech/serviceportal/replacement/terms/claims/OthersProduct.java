package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R55: we replace our own products; a bundled or third-party product is replaced by its maker, to whom the claim is sent with the way to
 * him. Our part of a bundle is our own product.
 */
public final class OthersProduct implements Term<OthersProduct.Facts> {

    /** Whose product fails. */
    public enum Maker {
        OURS,
        /** Sold in one bundle with ours. */
        BUNDLED,
        THIRD_PARTY;

        /**
         * Whose part fails: what is registered under a product of ours is ours, whatever it was sold with. Only a serial number of the
         * bundle as a whole leaves it to what was found.
         *
         * @param found      whose product the ticket turned out to be about
         * @param registered what the device of that serial number is; empty where it is not registered
         */
        public static Maker of(ProductKind found, Optional<Catalog.Product.Kind> registered) {
            if (registered.filter(kind -> kind != Catalog.Product.Kind.BUNDLE).isPresent()) {
                return OURS;
            }
            return found == ProductKind.BUNDLED ? BUNDLED : found.isOfAnotherMaker() ? THIRD_PARTY : OURS;
        }
    }

    /**
     * What it rests on.
     *
     * @param vendor  who made it, if that is known
     * @param website where he is reached, if that is known
     * @param phone   by which number, if that is known
     * @param ready   what to have ready for him, if that is known
     */
    public record Facts(String product, Maker maker, Optional<String> vendor, Optional<String> website, Optional<String> phone,
            Optional<String> ready) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(maker, "maker");
        }

        /** A product of ours. */
        public static Facts ours(String product) {
            return others(product, Maker.OURS, VendorPath.UNKNOWN);
        }

        /** Another maker's, with the way to him. */
        public static Facts others(String product, Maker maker, VendorPath path) {
            return new Facts(product, maker, known(path.vendor()), known(path.website()), known(path.phone()), known(path.ready()));
        }

        private static Optional<String> known(String text) {
            return Optional.of(text).filter(some -> !some.isEmpty());
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.OTHERS_PRODUCT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.maker() == Maker.OURS) {
            return Finding.holds(clause(), facts, facts.product() + " is a Logitech product.");
        }
        return Finding.fails(clause(), facts, facts.product()
                + (facts.maker() == Maker.BUNDLED ? " was sold in one bundle with ours, but is" : " is")
                + " another maker's: we replace none, and promise no time for it.", turn(facts));
    }

    private static String turn(Facts facts) {
        String way = Stream.of(facts.website(), facts.phone()).flatMap(Optional::stream).collect(Collectors.joining(" or "));
        return "Turn to " + facts.vendor().orElse("its maker") + " for a replacement" + (way.isEmpty() ? "." : ": " + way + ".")
                + facts.ready().map(things -> " Have ready: " + things.replaceFirst("\\.$", "") + ".").orElse("");
    }
}

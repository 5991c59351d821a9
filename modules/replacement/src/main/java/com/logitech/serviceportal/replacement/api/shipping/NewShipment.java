package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;

/**
 * A unit that leaves the warehouse (R65).
 *
 * @param serial       of the unit that is sent; registered to nobody, and never sent before
 * @param product      what it is, at most {@link #LONGEST} characters: the same model, or an equal or better one; in
 *                     place of a registered device a product we know, by its name or code. Empty is what it lies in
 *                     stock as, and without that the same model; of a unit in stock it can be nothing else
 * @param carrier      who carries it, 1 to {@link #LONGEST} characters
 * @param preferred    whether that is the preferred carrier
 * @param tracking     the carrier's number for it; may be empty
 * @param term         of trade, as Incoterms 2020 write it: three letters, usually DAP
 * @param dutiesByUs   whether we pay import duties and taxes
 * @param reason       why it is sent otherwise than usual, or a unit from stock that is neither the same model nor
 *                     allowed in its place; may be empty where it is not
 */
public record NewShipment(SerialNumber serial, String product, String carrier, boolean preferred, String tracking, String term,
        boolean dutiesByUs, String reason) {

    /** Delivered at place: what goes without a reason (R65). */
    public static final String USUAL_TERM = "DAP";
    public static final int LONGEST = 100;
    public static final int LONGEST_REASON = 500;

    /** The same, being something else. */
    public NewShipment being(String other) {
        return new NewShipment(serial, other, carrier, preferred, tracking, term, dutiesByUs, reason);
    }
}

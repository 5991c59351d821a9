package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.replacement.api.stock.Stock.Substitute;

/** What operations do with the stock. What comes in, or may go instead, is set aside at once for returns that wait for it. */
public interface StockDesk {

    /** The longest reason, in characters. */
    int LONGEST_REASON = 500;

    /** Puts units into a warehouse. */
    StockAnswer putIn(NewStock stock);

    /**
     * Takes out a unit that is lost, broken or needed elsewhere. A return it was set aside for has another one, if there is any.
     *
     * @param reason why
     */
    StockAnswer takeOut(SerialNumber serial, String reason);

    /**
     * Takes out a unit that is sent for something else than a return, if it lies there. Refused for one that is set aside for a return.
     *
     * @param reason for what
     */
    void sendElsewhere(SerialNumber serial, String reason);

    /** From now on a product may go in place of another. Both by code or name. @param product what failed */
    Substitute allow(String product, String instead);

    /** No longer; what is set aside stays so. Both by their codes. */
    void end(String product, String instead);

    /** @param units how many went in or out @param setAside how many returns have a unit by that */
    record StockAnswer(int units, int setAside) {
    }
}

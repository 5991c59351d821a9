package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import java.util.List;

/**
 * Units that come into a warehouse: all of them, or none.
 *
 * @param warehouse one of the {@linkplain Stock#warehouses() warehouses}
 * @param product   what they are, by code or name: a product we know
 * @param serials   1 to {@link #MOST}, each once; registered to nobody, never sent, and in no stock
 */
public record NewStock(String warehouse, String product, List<SerialNumber> serials) {

    public static final int MOST = 500;
}

package com.logitech.serviceportal.support.api.incidents;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import java.util.Optional;

/**
 * The product a ticket is about.
 *
 * @param name   as the customer calls it, up to {@link #LONGEST_NAME} characters; may be empty
 * @param device a registered device of the customer's, if it is one; it is ours then, whatever the kind says
 */
public record AskedProduct(ProductKind kind, String name, Optional<DeviceId> device) {

    public static final int LONGEST_NAME = 200;

    /** Nothing in particular of ours: what a ticket is about that names no product. */
    public static AskedProduct none() {
        return new AskedProduct(ProductKind.OURS, "", Optional.empty());
    }
}

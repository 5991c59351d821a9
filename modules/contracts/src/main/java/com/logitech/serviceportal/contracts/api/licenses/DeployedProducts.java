package com.logitech.serviceportal.contracts.api.licenses;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.List;

/**
 * What is deployed where Select is active (R77, R81): the devices in Spaces that hold an active Select license or lie under a Select
 * Enterprise Plan. Read by all who see the customer; a stranger's answers as unknown.
 */
@FunctionalInterface
public interface DeployedProducts {

    /** The devices that stand there now, counted; in no order. */
    List<Deployed> of(CustomerId customer);

    /** @param product its code @param devices how many of them stand in Spaces of the category */
    record Deployed(SpaceCategory category, String product, int devices) {
    }
}

package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a device is covered, and why (R19, R43, R44): service reaches it through the Space it stands in. Read by all who see the
 * customer; a stranger's device answers as unknown.
 */
@FunctionalInterface
public interface DeviceEntitlements {

    /**
     * What reaches devices, in a bounded number of look-ups however many there are.
     *
     * @param devices 1 to {@link Entitlements#MOST_AT_ONCE}; refused as unknown if one of them is unknown to the caller
     * @param at      the instant asked about (UTC), past or future
     * @param knownAt as known then (UTC), not after now: facts recorded later have no part in the answer
     */
    Map<DeviceId, DeviceEntitlement> of(Set<DeviceId> devices, Instant at, Instant knownAt);

    /** One device. */
    default DeviceEntitlement of(DeviceId device, Instant at, Instant knownAt) {
        return of(Set.of(device), at, knownAt).get(device);
    }

    /**
     * What reaches a device.
     *
     * @param space     where it stood at that instant, as then known; empty while in no Space
     * @param spaceName what the Space was called; empty without one
     * @param level     the level that reaches the device; Basic unless the decision is granted
     * @param contract  the contract by which the device is reached: with a product off the list, the one that keeps it (R44), if it is
     *                  not the Space's best; empty for Basic
     * @param cover     where it stood, whether its product is on the list there, and what the Space was covered by, in this order
     */
    record DeviceEntitlement(DeviceId device, SerialNumber serial, String productCode, String productTitle, Instant at, Instant knownAt,
                             Optional<SpaceId> space, String spaceName, ServiceLevel level, Optional<Covering> contract, Decision cover) {

        /** Whether the product is one that is covered in the Space's category, whatever covers the Space. */
        public boolean productCovered() {
            return product().filter(Finding::holds).isPresent();
        }

        /** What the lists say of the product (R43, R44); empty while the device is in no Space. */
        public Optional<Finding> product() {
            return cover.findings().stream().filter(DeviceEntitlement::isAboutProduct).findFirst();
        }

        private static boolean isAboutProduct(Finding finding) {
            Clause clause = finding.clause();
            return clause == ContractsClause.COVERED_PRODUCTS || clause == ContractsClause.REMOVED_PRODUCTS;
        }
    }
}

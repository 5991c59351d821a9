package com.logitech.serviceportal.replacement.api.inspections;

import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;

/**
 * What operations find when they examine what came back. It is written down once, also after the return is closed, and changes nothing of
 * how that stands: what was sent is the customer's. Refused, as somebody else's, to any other role.
 */
@FunctionalInterface
public interface Inspections {

    /**
     * Refused where it was inspected before.
     *
     * @param version of the return as it was last read
     * @param receipt what came back; another return's answers as unknown
     */
    ReturnShipping inspect(ReturnId id, long version, ReceiptId receipt, NewInspection inspection);
}

package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was sent for a return and what came back. Read by all who may read the return; a stranger's answers as unknown. */
public interface Shipments {

    ReturnShipping shipping(ReturnId id);

    /**
     * What was sent for each of these, the first first and without what was not after all; in one look-up. A return for which nothing was
     * sent is absent.
     *
     * @param returns refused as unknown if one of them is unknown to the caller
     */
    Map<ReturnId, List<SentUnit>> sent(Set<ReturnId> returns);
}

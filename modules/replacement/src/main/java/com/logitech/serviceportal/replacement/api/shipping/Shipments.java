package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.replacement.api.returns.ReturnId;

/** What was sent for a return and what came back. Read by all who may read the return; a stranger's answers as unknown. */
public interface Shipments {

    ReturnShipping shipping(ReturnId id);
}

package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;

/**
 * What operations do with an authorized return: send a unit, write down its arrival, take back what failed (R64, R65). What goes out and
 * what comes back go their own ways; a return is closed when both have ended. {@code version} is that of the return as it was last read.
 */
public interface ShippingDesk {

    /** The longest reason, in characters. */
    int LONGEST_REASON = 2_000;
    /** The longest reason for which something is withdrawn. */
    int LONGEST_WITHDRAWAL = 500;

    /** Sends a unit, and another one where several are needed. Refused where it is shipped otherwise than usual without a reason. */
    ReturnShipping ship(ReturnId id, long version, NewShipment shipment);

    /**
     * It was written down by mistake that a unit was sent. It is registered to the customer no longer and lies in stock again, if it did;
     * what was written stays to be read. Refused once it has arrived, or something is about it.
     */
    ReturnShipping withdrawShipment(ReturnId id, long version, SerialNumber serial, String reason);

    /** A unit that was sent has arrived. */
    ReturnShipping deliver(ReturnId id, long version, NewDelivery delivery);

    /** Something came back: also before anything was sent, and in parts. */
    ReturnShipping receive(ReturnId id, long version, NewReceipt receipt);

    /**
     * It was written down by mistake that something came back: it is awaited again, unless all of it came otherwise. What was written stays
     * to be read. Refused once it was inspected, or another return of the unit is open.
     */
    ReturnShipping withdrawReceipt(ReturnId id, long version, ReceiptId receipt, String reason);

    /** Nothing more is awaited from the customer. @param reason why */
    ReturnShipping letGo(ReturnId id, long version, String reason);
}

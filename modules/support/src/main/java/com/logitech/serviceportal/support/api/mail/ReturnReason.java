package com.logitech.serviceportal.support.api.mail;

/** Why a mail is given back to who sent it, with an explanation. */
public enum ReturnReason {
    /** Nobody signs in here with the address. */
    UNKNOWN_SENDER,
    /** The sender acts for several customers, and the mail does not say for which. */
    SEVERAL_CUSTOMERS,
    /** The sender's role does not include it. */
    NOT_ALLOWED,
    /** Our own people write in the portal: a sender's address proves nothing. */
    OUR_PEOPLE,
    TOO_LARGE,
    /** The sender wrote too often within an hour. */
    TOO_OFTEN
}

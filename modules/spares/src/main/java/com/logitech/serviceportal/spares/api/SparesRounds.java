package com.logitech.serviceportal.spares.api;

/** What time alone brings about; run each minute by itself. By operations and system administrators as well. */
public interface SparesRounds {

    /** Notices that the scale gives customers another number of spares than before (R78). @return of how many */
    int noticeEntitlements();

    /** Reminds of spares that should be updated (R83). @return of how many */
    int remindOfFirmware();
}

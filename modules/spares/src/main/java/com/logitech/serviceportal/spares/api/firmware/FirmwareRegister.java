package com.logitech.serviceportal.spares.api.firmware;

import java.time.LocalDate;
import java.util.List;

/** The latest firmware of each model (R83). Read by our own people, kept by operations. */
public interface FirmwareRegister {

    /** The latest of each model, by its name. */
    List<FirmwareRelease> latest();

    /** Records a release. @param product by code or name @param version such as "1.12.3" @param releasedOn not after today (UTC) */
    FirmwareRelease add(String product, String version, LocalDate releasedOn);

    /** @param product its code @param title its name */
    record FirmwareRelease(String product, String title, String version, LocalDate releasedOn) {
    }
}

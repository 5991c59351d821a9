package com.logitech.serviceportal.dispatch.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** The settings of mail, read once. */
@ApplicationScoped
class MailRoom {

    private final MailSettings settings = MailSettings.ofEnvironment();

    MailSettings settings() {
        return settings;
    }

    /** Where the portal is found from outside. */
    String portal() {
        return settings.portal().orElseThrow();
    }
}

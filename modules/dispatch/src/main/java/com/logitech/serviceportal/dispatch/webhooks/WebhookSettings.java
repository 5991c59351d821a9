package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.dispatch.sending.Setting;

/**
 * What an administrator lets endpoints be.
 *
 * @param privateAddresses whether they may lie in a private network, or on this machine
 * @param plainHttp        whether they may be spoken to without TLS
 */
record WebhookSettings(boolean privateAddresses, boolean plainHttp) {

    static WebhookSettings ofEnvironment() {
        return new WebhookSettings(Setting.allows("SERVICEPORTAL_WEBHOOK_PRIVATE_ADDRESSES"),
                Setting.allows("SERVICEPORTAL_WEBHOOK_PLAIN_HTTP"));
    }
}

package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.exports.DeviceRows;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The devices that match what the address asks for, by serial number. */
@Named
@RequestScoped
public class DevicesPage {

    @Inject
    private DeviceRegister devicesKept;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;
    @Inject
    private DeviceRows rows;

    private String text;
    private String after;
    private Page<DeviceSummary> devices;

    public void load() {
        devices = file.orPage(after,
                (mark, size) -> devicesKept.devices(new DeviceQuery(Optional.ofNullable(focus.getCustomer()),
                Optional.empty(), Asked.some(text).orElse(""), mark, size)), rows.columns(), rows::of);
    }

    public Page<DeviceSummary> getDevices() {
        return devices;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return devices == null || devices.items().isEmpty();
    }

    public boolean isFiltered() {
        return Asked.some(text).or(() -> Asked.some(after)).isPresent();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

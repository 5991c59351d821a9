package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address")
class NetworkAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
        "127.255.255.255", "169.254.0.1", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.8", "192.168.0.0",
        "192.168.255.255", "198.18.0.0", "198.19.255.255", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fe80::1", "febf::1", "fc00::1", "fdff::1", "ff02::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "64:ff9b::7f00:1"})
    @DisplayName("of a private network, of this machine, or of nobody is not public")
    void inward(String address) throws UnknownHostException {
        assertThat(NetworkAddress.isPublic(InetAddress.getByName(address).getAddress())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
        "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "3001::1"})
    @DisplayName("just outside of these is")
    void outward(String address) throws UnknownHostException {
        assertThat(NetworkAddress.isPublic(InetAddress.getByName(address).getAddress())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:127.0.0.1", "::ffff:10.0.0.1"})
    @DisplayName("of version 4 in the clothes of version 6 is what it is underneath")
    void mapped(String address) throws UnknownHostException {
        assertThat(NetworkAddress.isPublic(InetAddress.getByName(address).getAddress())).isFalse();
    }
}

package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.dispatch.terms.NetworkAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds the addresses of a host and leaves only those that may be spoken to. The client connects to what is left and looks nothing up
 * again, so a name that answers differently the second time leads nowhere else.
 */
final class OutwardResolver implements DnsResolver {

    private final boolean privateAddresses;
    private final DnsResolver names;

    OutwardResolver(boolean privateAddresses) {
        this(privateAddresses, SystemDefaultDnsResolver.INSTANCE);
    }

    OutwardResolver(boolean privateAddresses, DnsResolver names) {
        this.privateAddresses = privateAddresses;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.resolve(host);
        InetAddress[] allowed = privateAddresses ? all
                : Arrays.stream(all).filter(address -> NetworkAddress.isPublic(address.getAddress())).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new InwardException();
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }

    /** The host has no address out in the public network. */
    static final class InwardException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        InwardException() {
            super("no public address");
        }
    }
}

package fr.alin.shared.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/**
 * The client address of a request. {@code X-Forwarded-For} is trusted from its end, as far as trusted proxies wrote it;
 * anybody can send the rest.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern NUMERIC =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int NETWORK_BYTES = 8;

    @Inject
    AlinSettings settings;

    /**
     * @param peer the address of the connection
     * @param forwardedFor the header, or null
     * @return the client's address; for IPv6 its /64 network, since a customer has a whole one
     */
    public String of(String peer, String forwardedFor) {
        var trusted = settings.trustedProxies();
        var client = peer;
        var hops = forwardedFor == null ? List.<String>of() : List.of(forwardedFor.split(","));
        for (var hop = hops.size() - 1; hop >= 0 && trusted.contains(canonical(client)); hop--) {
            client = hops.get(hop).strip();
        }
        return canonical(client);
    }

    /** Invalid addresses are counted together under one word. */
    private static String canonical(String address) {
        return parse(address).map(ClientAddress::network).orElse("unknown");
    }

    private static String network(InetAddress address) {
        if (address instanceof Inet6Address) {
            var bytes = address.getAddress();
            Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            return isLocal(address) ? address.getHostAddress() : hostAddress(bytes) + "/64";
        }
        return address.getHostAddress();
    }

    private static boolean isLocal(InetAddress address) {
        return address.isLoopbackAddress() || address.isLinkLocalAddress();
    }

    private static String hostAddress(byte... bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Cannot convert an IPv6 address", e);
        }
    }

    /** Numeric addresses only, so that no name is looked up. */
    private static Optional<InetAddress> parse(String address) {
        var bare = address.replaceAll("%.*$", "");
        try {
            return NUMERIC.matcher(bare).matches() ? Optional.of(InetAddress.getByName(bare)) : Optional.empty();
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}

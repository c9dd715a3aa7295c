package dev.lathe.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses of the internet from those of this machine, of the networks around it, and of no one. */
final class PublicAddresses {
    private PublicAddresses() {}

    /**
     * Looks up a host, and refuses it if any of its addresses is not public: which of them is used is not ours to say.
     */
    static void require(String host) throws Refusal {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    throw new Refusal("the host has the address " + address.getHostAddress()
                            + ", which is not one of the internet; allow it with -Dlathe.allowPrivate if it is meant");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refusal("no host of this name is known; check the URL, or Maven's proxy settings");
        }
    }

    /** Whether an address is one of the internet. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    /** Without 0/8, 100.64/10, 192.0.0/24, 192.0.2/24, 198.18/15, 198.51.100/24, 203.0.113/24 and 240/4. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean isShared = a == 100 && (b & 0xC0) == 64;
        boolean isForProtocols = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean isForTests = (a == 198 && (b & 0xFE) == 18) || (a == 198 && b == 51 && c == 100);
        boolean isForBooks = a == 203 && b == 0 && c == 113;
        return a != 0 && a < 240 && !isShared && !isForProtocols && !isForTests && !isForBooks;
    }

    /** Only 2000::/3, and of that not Teredo, documentation and 6to4, which lead to an IPv4 address or to none. */
    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
        boolean isGlobal = (first & 0xE000) == 0x2000;
        boolean isSpecial = (first == 0x2001 && (second < 0x200 || second == 0xDB8)) || first == 0x2002;
        return isGlobal && !isSpecial;
    }
}

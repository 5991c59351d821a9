package com.logitech.serviceportal.dispatch.terms;

import java.util.Arrays;
import java.util.List;

/**
 * Where a message would go, by the numbers of the address. What is not out in the public network belongs to somebody's own machines:
 * whoever may choose an endpoint must not reach these through us unless the administrator says so.
 */
public final class NetworkAddress {

    private static final int V4 = 4;

    /** Blocks that nobody's public machine has: of the version 4 and of the version 6 registries of special purposes. */
    private static final List<Block> INWARD = List.of(
            Block.v4(0, 0, 0, 0, 8), Block.v4(10, 0, 0, 0, 8), Block.v4(100, 64, 0, 0, 10), Block.v4(127, 0, 0, 0, 8),
            Block.v4(169, 254, 0, 0, 16), Block.v4(172, 16, 0, 0, 12), Block.v4(192, 0, 0, 0, 24), Block.v4(192, 0, 2, 0, 24),
            Block.v4(192, 88, 99, 0, 24), Block.v4(192, 168, 0, 0, 16), Block.v4(198, 18, 0, 0, 15), Block.v4(198, 51, 100, 0, 24),
            Block.v4(203, 0, 113, 0, 24), Block.v4(224, 0, 0, 0, 3));

    /** The one part of version 6 that is given to public machines, and what of it leads elsewhere. */
    private static final Block GLOBAL = Block.v6(3, 0x20);
    private static final List<Block> NOT_GLOBAL = List.of(Block.v6(23, 0x20, 0x01, 0x00), Block.v6(32, 0x20, 0x01, 0x0d, 0xb8),
            Block.v6(16, 0x20, 0x02), Block.v6(20, 0x3f, 0xff));

    private NetworkAddress() {
    }

    /** @param numbers 4 or 16 of them, in network order */
    public static boolean isPublic(byte[] numbers) {
        if (numbers.length == V4) {
            return INWARD.stream().noneMatch(block -> block.holds(numbers));
        }
        return GLOBAL.holds(numbers) && NOT_GLOBAL.stream().noneMatch(block -> block.holds(numbers));
    }

    /** The addresses that begin with the same bits. */
    private record Block(byte[] begin, int bits) {

        static Block v4(int first, int second, int third, int fourth, int bits) {
            return new Block(new byte[] {(byte) first, (byte) second, (byte) third, (byte) fourth}, bits);
        }

        static Block v6(int bits, int... first) {
            byte[] begin = new byte[16];
            for (int i = 0; i < first.length; i++) {
                begin[i] = (byte) first[i];
            }
            return new Block(begin, bits);
        }

        boolean holds(byte[] numbers) {
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            int mask = 0xff << Byte.SIZE - rest;
            return numbers.length == begin.length && Arrays.equals(numbers, 0, whole, begin, 0, whole)
                    && (rest == 0 || (numbers[whole] & mask & 0xff) == (begin[whole] & mask & 0xff));
        }
    }
}

package com.logitech.serviceportal.journal.terms;

import com.logitech.serviceportal.journal.api.ChainVerdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry is sealed together with the hash of the entry before it, so that no entry can be changed, taken out, put in or moved
 * without breaking every seal behind it.
 *
 * <pre>hash = SHA-256(previous | sequence | recordedAt | actor | origin | kind | SHA-256(the rest))</pre>
 *
 * <p>Every field is written with its length before it, so that no text can pose as the end of its field. Pure: no clock, no
 * database; the office, a command line and an auditor's own program come to the same verdict.
 */
public final class HashChain {

    /** The chain of what concerns no one customer. */
    public static final UUID HOUSE = new UUID(0, 0);
    /** What the first entry of every chain is sealed to. */
    public static final String START = "0".repeat(64);

    private static final String ABSENT = "-";
    private static final char REPLACEMENT = '\uFFFD';

    private HashChain() {
    }

    /** The hash of the row, sealed to the hash of the row before it; 64 hexadecimal digits. */
    public static String hash(String previous, Row row) {
        return digest(previous, Long.toString(row.sequence()), micros(row.recordedAt()), row.actor().toString(), row.origin(), row.kind(),
                digest(row.chain().toString(), micros(row.happenedAt()), row.actorName().seal(), Boolean.toString(row.refused()),
                        row.story(), list(row.about()), row.facts(), row.decision()));
    }

    /** The text as PostgreSQL can hold it: NUL and halves of characters become the replacement character. */
    public static String storable(String text) {
        // Almost all text passes here, millions of times in a check.
        if (text.chars().noneMatch(HashChain::cannotBeStored)) {
            return text;
        }
        return text.codePoints()
                .map(point -> cannotBeStored(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Checks one chain from its first entry to its last, and stops at the first that is not as it was recorded.
     *
     * @param links    the stored entries in the order of their sequence; read once, never held together
     * @param head     the chain's stored head, read in the same statement as the entries; empty when there is none
     * @param anchored heads of this chain that were written down outside the database, in any order, read before the entries
     */
    public static ChainVerdict check(UUID chain, Iterator<Link> links, Optional<Head> head, Collection<Head> anchored) {
        return new Inspection(chain, anchored).of(links, head);
    }

    static String digest(String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            if (field == null) {
                text.append(ABSENT);
            } else {
                text.append(field.length()).append(':').append(field);
            }
        }
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String micros(Instant instant) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    private static String list(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static boolean cannotBeStored(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** One walk along a chain. */
    private static final class Inspection {

        private final UUID chain;
        private final TreeMap<Long, List<Head>> anchors;
        private Link last;
        private long sound;
        private long compared;

        Inspection(UUID chain, Collection<Head> anchored) {
            this.chain = chain;
            this.anchors = anchored.stream().filter(head -> head.chain().equals(chain) && head.sequence() > 0)
                    .collect(Collectors.groupingBy(Head::sequence, TreeMap::new, Collectors.toList()));
        }

        ChainVerdict of(Iterator<Link> links, Optional<Head> head) {
            while (links.hasNext()) {
                Link link = links.next();
                Optional<ChainVerdict> broken = judge(link);
                if (broken.isPresent()) {
                    return broken.get();
                }
                last = link;
                sound++;
            }
            return judgeEnd(head);
        }

        private Optional<ChainVerdict> judge(Link link) {
            long expected = sound + 1;
            long found = link.row().sequence();
            if (found > expected) {
                return Optional.of(bad(expected, "it is missing; where it stood, entry " + found + " follows"));
            }
            if (found < expected) {
                return Optional.of(bad(found, "it stands there twice or out of order"));
            }
            return judgeSeal(link).or(() -> judgeAnchor(link));
        }

        private Optional<ChainVerdict> judgeSeal(Link link) {
            long sequence = link.row().sequence();
            String before = last == null ? START : last.hash();
            boolean sealedHere = whole(link.hash(), before, link.row());
            boolean linkedHere = link.previous().equals(before);
            if (!link.row().chain().equals(chain)) {
                return Optional.of(bad(sequence, "it belongs to another chain"));
            }
            if (sealedHere && !linkedHere) {
                return Optional.of(bad(sequence, "its link to the entry before it was changed"));
            }
            if (!linkedHere && last != null && (whole(link.hash(), link.previous(), link.row()) || pushedBack(link))) {
                return Optional.of(bad(sequence - 1, "it is not the entry that the next one was sealed to"));
            }
            if (!sealedHere) {
                return Optional.of(bad(sequence, "it is not as it was recorded"));
            }
            return link.row().actorName().holds() ? Optional.empty()
                    : Optional.of(bad(sequence, "the name of the one who acted is not the name that was recorded"));
        }

        /** Whether it stood where the last one stands now. A copy of the last one did too, but then the copy is the bad one. */
        private boolean pushedBack(Link link) {
            return link.previous().equals(last.previous()) && !link.hash().equals(last.hash())
                    && whole(link.hash(), link.previous(), link.row().numbered(last.row().sequence()));
        }

        private static boolean whole(String hash, String previous, Row row) {
            return hash.equals(hash(previous, row));
        }

        private Optional<ChainVerdict> judgeAnchor(Link link) {
            long sequence = link.row().sequence();
            List<Head> here = anchors.getOrDefault(sequence, List.of());
            if (here.stream().allMatch(head -> head.hash().equals(link.hash()))) {
                compared += here.size();
                return Optional.empty();
            }
            Long agreed = anchors.lowerKey(sequence);
            long from = agreed == null ? 1 : agreed + 1;
            return Optional.of(bad(sequence, "it is not the entry that was anchored; the chain was written anew at "
                    + (from == sequence ? "this entry" : "an entry from " + from + " to " + sequence)));
        }

        private ChainVerdict judgeEnd(Optional<Head> head) {
            if (!anchors.tailMap(sound, false).isEmpty()) {
                return bad(sound + 1, "it is missing: the tail was cut off, for entry " + anchors.lastKey() + " was anchored");
            }
            if (head.isEmpty()) {
                return sound == 0 ? intact() : bad(sound, "the head of its chain is missing");
            }
            long end = head.get().sequence();
            if (end > sound) {
                return bad(sound + 1, "it is missing: the tail was cut off, for the head of its chain stands at " + end);
            }
            if (end < sound) {
                return bad(end + 1, "it was put behind the head of its chain");
            }
            boolean agrees = head.get().hash().equals(last == null ? START : last.hash());
            return agrees ? intact() : bad(Math.max(1, sound), "the head of its chain holds another hash");
        }

        private ChainVerdict intact() {
            return new ChainVerdict(customer(), sound, compared, OptionalLong.empty(), "");
        }

        private ChainVerdict bad(long sequence, String why) {
            return new ChainVerdict(customer(), Math.min(sound, sequence - 1), compared, OptionalLong.of(sequence),
                    "Entry " + sequence + ": " + why + ".");
        }

        private Optional<UUID> customer() {
            return chain.equals(HOUSE) ? Optional.empty() : Optional.of(chain);
        }
    }
}

package com.logitech.serviceportal.countries.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was recorded about things, each with the day it takes effect. In force on a day is the entry with the latest effective
 * day not after it; of two with the same day, the one recorded later. Immutable.
 *
 * @param <K> the thing
 * @param <V> what is said of it
 */
public final class History<K, V> {

    /** @param effectiveFrom the first day it holds; @param recordedAt UTC */
    public record Entry<K, V>(K key, V value, LocalDate effectiveFrom, Instant recordedAt) {
    }

    private final List<Entry<K, V>> entries;
    private final Map<K, TreeMap<LocalDate, Entry<K, V>>> timelines = new HashMap<>();

    public History(Collection<Entry<K, V>> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(Entry::recordedAt)).toList();
        this.entries.forEach(entry -> timelines.computeIfAbsent(entry.key(), key -> new TreeMap<>()).put(entry.effectiveFrom(), entry));
    }

    /** The history without what was recorded after the instant. */
    public History<K, V> asKnownAt(Instant knownAt) {
        return new History<>(entries.stream().filter(entry -> !entry.recordedAt().isAfter(knownAt)).toList());
    }

    public Optional<Entry<K, V>> inForce(K key, LocalDate on) {
        return Optional.ofNullable(timelines.get(key)).map(timeline -> timeline.floorEntry(on)).map(Map.Entry::getValue);
    }

    /** The value in force; empty where nothing is known for the day. */
    public Optional<V> value(K key, LocalDate on) {
        return inForce(key, on).map(Entry::value);
    }

    /** All that holds at some time, by day: what a later record replaced is left out. */
    public List<Entry<K, V>> timeline(K key) {
        return timelines.containsKey(key) ? List.copyOf(timelines.get(key).values()) : List.of();
    }

    public Set<K> keys() {
        return Set.copyOf(timelines.keySet());
    }

    /** When the latest entry was recorded; the beginning of time when there is none. */
    public Instant newest() {
        return entries.isEmpty() ? Instant.MIN : entries.get(entries.size() - 1).recordedAt();
    }
}

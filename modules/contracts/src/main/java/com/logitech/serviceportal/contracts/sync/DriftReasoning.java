package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.entitlements.SpaceLevels;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid.DeviceSaid;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid;
import com.logitech.serviceportal.contracts.model.sync.PullRecords.SpaceSaid;
import com.logitech.serviceportal.contracts.model.sync.SyncDrifts.Seen;
import com.logitech.serviceportal.contracts.model.sync.SyncWords.Vocabulary;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.sync.SyncDrift;
import com.logitech.serviceportal.contracts.terms.sync.SyncDrift.Cover;
import com.logitech.serviceportal.contracts.terms.sync.SyncDrift.Difference;
import com.logitech.serviceportal.definitions.counter.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what Sync says of Spaces and their devices with what covers them by our books, and has the differences named. */
@ApplicationScoped
class DriftReasoning {

    @Inject
    private SpaceLevels levels;

    /** The differences at an instant (UTC), in a fixed number of look-ups however many Spaces there are. */
    List<Seen> differences(Collection<SpaceSaid> spaces, Vocabulary words, Instant now) {
        Map<SpaceId, BestCover> covers = levels.of(spaces.stream().map(SpaceSaid::space).toList(), now);
        List<Seen> seen = new ArrayList<>();
        for (SpaceSaid space : spaces) {
            PlaceSaid said = space.said();
            Optional<Cover> cover = Optional.ofNullable(covers.get(space.space())).flatMap(BestCover::covering).map(DriftReasoning::ours);
            SyncDrift.ofSpace(space.category(), cover,
                    said.contract().map(contract -> new SyncDrift.Contract(words.service(contract.service()), contract.number(),
                            contract.expiresAt())), said.license().map(words::service))
                    .forEach(difference -> seen.add(seen(space, "", difference)));
            said.devices().stream().filter(device -> device.warranty().isPresent()).forEach(device -> SyncDrift.ofDevice(cover,
                    new SyncDrift.Warranty(words.service(device.warranty().orElseThrow()), device.warrantyUntil()))
                    .forEach(difference -> seen.add(seen(space, name(device), difference))));
        }
        return seen;
    }

    private static String name(DeviceSaid device) {
        return device.serial().map(serial -> device.name() + " " + serial).orElse(device.name().isEmpty() ? device.id() : device.name());
    }

    private static Cover ours(CandidateCover cover) {
        return new Cover(cover.contracted().number().value(), cover.contracted().level(), cover.license().isEmpty(),
                cover.contracted().term().endsBefore(), cover.contracted().zone());
    }

    private static Seen seen(SpaceSaid space, String about, Difference difference) {
        return new Seen(space.space(), cut(about, 210), difference.kind(), cut(difference.ours(), 200), cut(difference.theirs(), 200));
    }

    private static String cut(String text, int longest) {
        return PlainText.length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}

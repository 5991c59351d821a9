package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * R98: the screen of a device is reached from afar if it runs CollabOS of the minimum version or newer in a Space with Essential or Select.
 *
 * <p>A session is opened from Sync through Local Network Access, which is asked there.
 */
public final class RemoteUiAccess implements FeatureTerm<RemoteUiAccess.Facts> {

    /** The first CollabOS version with it. */
    public static final CollabOsVersion USUAL_MINIMUM = new CollabOsVersion("1.12");

    /**
     * What it rests on.
     *
     * @param level    the Space's level at the instant
     * @param category the Space's category
     * @param collabOs whether the device runs CollabOS at all
     * @param version  the version it runs, if known
     * @param minimum  the first version with Remote UI Access
     */
    public record Facts(ServiceLevel level, SpaceCategory category, boolean collabOs, Optional<CollabOsVersion> version,
            CollabOsVersion minimum) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(minimum, "minimum");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.REMOTE_UI_ACCESS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return benefit.benefit().equals(KnownBenefits.REMOTE_UI_ACCESS);
    }

    /** Of several devices the one with the newest version: where it is new enough, there is a screen to be reached. */
    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        Optional<CollabOsVersion> newest = space.collabOs().stream().flatMap(version -> CollabOsVersion.read(version).stream())
                .max(Comparator.naturalOrder());
        return new Facts(space.level(), space.category(), !space.collabOs().isEmpty(), newest, USUAL_MINIMUM);
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.collabOs()) {
            return Finding.fails(clause(), facts, "The device does not run CollabOS.", "Choose a device that runs CollabOS "
                    + facts.minimum() + " or newer.");
        }
        if (facts.version().isEmpty()) {
            return Finding.fails(clause(), facts, "The device's CollabOS version is not known.", "Enter the version the device runs.");
        }
        CollabOsVersion version = facts.version().get();
        if (!version.isAtLeast(facts.minimum())) {
            return Finding.fails(clause(), facts, "The device runs CollabOS " + version + ", older than " + facts.minimum() + ".",
                    "Update the device to CollabOS " + facts.minimum() + " or newer.");
        }
        return facts.level().isPaid()
                ? Finding.holds(clause(), facts, "The device runs CollabOS " + version + " in " + Wording.a(Words.title(facts.category()))
                        + " with "
                        + facts.level().title() + ".")
                : Finding.fails(clause(), facts, "The device stands in " + Wording.a(Words.title(facts.category())) + " with Basic only.",
                        LicenseOnSpace.REMEDY);
    }
}

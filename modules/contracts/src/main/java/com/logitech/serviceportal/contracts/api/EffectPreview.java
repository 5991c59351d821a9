package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.definitions.Decision;
import java.util.List;

/**
 * What a change would bring about.
 *
 * @param action   the button's words: "Assign 40 licenses"
 * @param effects  what starts, ends, is gained or lost, most important first
 * @param refusals decisions that forbid it, one for each thing refused; empty when it can be done
 */
public record EffectPreview(String action, List<Effect> effects, List<Decision> refusals) {

    public boolean possible() {
        return refusals.isEmpty();
    }
}

package com.logitech.serviceportal.acceptance.badhouse.definitions;

import jakarta.validation.constraints.NotNull;

/** Breaks KERNEL_IS_PLAIN. */
public record Framed(@NotNull String word) {
}

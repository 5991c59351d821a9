package com.logitech.serviceportal.acceptance.badhouse.right.api;

/** As it should be. */
public record RightWord(String word) {
}

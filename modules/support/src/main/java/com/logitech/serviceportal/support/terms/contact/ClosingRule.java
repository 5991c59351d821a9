package com.logitech.serviceportal.support.terms.contact;

import java.time.Duration;

/**
 * When an unanswered ticket closes (R38, R51, D24).
 *
 * @param attempts how many unanswered attempts it takes; at least 1
 * @param window   the longest time between the first of them and the last, in clock hours
 * @param grace    the least time between the last of them and the closing
 * @param apart    attempts nearer to each other than this count once
 */
public record ClosingRule(int attempts, Duration window, Duration grace, Duration apart) {

    public ClosingRule {
        if (attempts < 1 || window.isNegative() || grace.isNegative() || apart.isNegative()) {
            throw new IllegalArgumentException("a ticket closes after attempts and time: " + attempts + ", " + window);
        }
    }
}

package com.logitech.serviceportal.acceptance.dataset;

/**
 * How much there shall be.
 *
 * @param seed the same seed, sizes and day give the same books
 */
public record Sizes(int customers, int spaces, int licenses, int devices, int tickets, long seed) {

    public Sizes {
        if (customers < 1 || spaces < customers || licenses < 0 || devices < 0 || tickets < 0) {
            throw new IllegalArgumentException("at least one customer, and a Space for each");
        }
    }

    /** How much of {@code all} belongs to the customer of this rank: the first has far more than the last, and all of it is given. */
    int share(int all, int rank) {
        return (int) (Math.round(all * upTo(rank + 1) / upTo(customers)) - Math.round(all * upTo(rank) / upTo(customers)));
    }

    private static double upTo(int rank) {
        // the sum of 1/(k + 10): a tenth of all belongs to the first ten of two thousand
        return Math.log(rank + 10.0) - Math.log(10.0);
    }
}

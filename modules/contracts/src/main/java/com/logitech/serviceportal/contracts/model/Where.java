package com.logitech.serviceportal.contracts.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The conditions of a list, each a fixed piece of SQL with its parameters. */
final class Where {

    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    Where and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    Object[] parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}

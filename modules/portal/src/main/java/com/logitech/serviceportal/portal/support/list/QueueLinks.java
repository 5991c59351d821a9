package com.logitech.serviceportal.portal.support.list;

import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the tickets of a filter are listed: the rows behind a figure, a queue behind its count. */
public final class QueueLinks {

    private static final String LIST = "/support/tickets.xhtml";

    private QueueLinks() {
    }

    /** From the root of the portal. A desk is what the reader makes of it, unless the filter leaves all levels. */
    public static String to(TicketFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        filter.customer().ifPresent(customer -> parameters.put("customer", customer));
        filter.space().ifPresent(space -> parameters.put("space", space));
        if (filter.state() != TicketState.OPEN) {
            parameters.put("state", filter.state());
        }
        if (filter.worker() != TicketWorker.ANYBODY) {
            parameters.put("by", filter.worker());
        }
        filter.level().ifPresent(level -> parameters.put("level", level));
        if (!filter.ownDesk()) {
            parameters.put("desk", TicketFilters.EVERY_DESK);
        }
        filter.language().ifPresent(language -> parameters.put("language", language));
        filter.region().ifPresent(region -> parameters.put("region", region));
        filter.priority().ifPresent(priority -> parameters.put("priority", priority));
        filter.response().ifPresent(response -> parameters.put("response", response));
        filter.closing().ifPresent(closing -> parameters.put("closing", closing));
        filter.product().ifPresent(product -> parameters.put("product", product.isEmpty() ? TicketFilters.NO_PRODUCT : product));
        put(parameters, "opened", filter.opened());
        put(parameters, "ours", filter.ours());
        put(parameters, "closed", filter.closed());
        return LIST + (parameters.isEmpty() ? "" : "?") + parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> parameters, String name, Stretch stretch) {
        stretch.from().map(Instant::toString).ifPresent(from -> parameters.put(name + "From", from));
        stretch.until().map(Instant::toString).ifPresent(until -> parameters.put(name + "Until", until));
    }
}

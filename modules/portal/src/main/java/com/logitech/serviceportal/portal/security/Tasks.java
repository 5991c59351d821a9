package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.definitions.Task;
import com.logitech.serviceportal.journal.api.JournalTask;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.support.api.SupportTask;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks of every module, by name: pages and the list of pages speak of them so. */
final class Tasks {

    private static final Map<String, Task> BY_NAME = Stream.<Task[]>of(ContractsTask.values(), JournalTask.values(), SupportTask.values(),
            SparesTask.values())
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(Task::name, Function.identity()));

    private Tasks() {
    }

    static Optional<Task> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}

package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.dispatch.api.NoticeBoard;
import com.logitech.serviceportal.dispatch.api.NoticeId;
import com.logitech.serviceportal.dispatch.model.PersonalNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Keeps what the portal has to tell its people. */
@ApplicationScoped
@Transactional
class NoticeOffice implements NoticeBoard {

    @Inject
    private PersonalNotices notices;
    @Inject
    private Clock clock;

    @Override
    public Page<Notice> notices(boolean unread, Optional<String> after, int size) {
        return notices.page(Caller.current().user(), unread, Paging.of(after, size));
    }

    @Override
    public long unread() {
        return notices.unread(Caller.current().user());
    }

    @Override
    public void read(NoticeId notice) {
        if (!notices.read(Caller.current().user(), notice, clock.instant())) {
            throw Refused.notFound("notice");
        }
    }

    @Override
    public void readAll() {
        notices.readAll(Caller.current().user(), clock.instant());
    }
}

package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.dispatch.api.NoticeBoard;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices wait for the visitor, asked once for a page. */
@Named
@RequestScoped
public class Bell {

    private static final long MOST_SAID = 99;

    @Inject
    private NoticeBoard notices;
    @Inject
    private Visitor visitor;

    private long unread = -1;

    public long getUnread() {
        if (unread < 0) {
            unread = visitor.isKnown() ? notices.unread() : 0;
        }
        return unread;
    }

    /** As it fits beside the bell. */
    public String getCount() {
        return getUnread() > MOST_SAID ? MOST_SAID + "+" : String.valueOf(getUnread());
    }
}

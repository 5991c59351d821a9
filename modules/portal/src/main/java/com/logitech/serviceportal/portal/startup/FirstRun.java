package com.logitech.serviceportal.portal.startup;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.NewUser;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * Lets somebody in when nobody can sign in yet: with SERVICEPORTAL_DEMO=true the people of the demo and their books, otherwise the system
 * administrator of SERVICEPORTAL_ADMIN_EMAIL, with a password that stands once in the server's log.
 */
@WebListener
public class FirstRun implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(FirstRun.class.getName());
    private static final int PASSWORD_BYTES = 18;

    @Inject
    private AccountAdministration accounts;
    @Inject
    private DemoAccounts demoAccounts;
    @Inject
    private DemoBooks demoBooks;
    @Inject
    private DemoTickets demoTickets;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        boolean demo = "true".equalsIgnoreCase(System.getenv("SERVICEPORTAL_DEMO"));
        Caller.actingAs(Caller.system(demo ? "Demo" : "First run"), () -> {
            if (!accounts.hasUsers()) {
                if (demo) {
                    demoAccounts.open();
                } else {
                    openToAdministrator(System.getenv("SERVICEPORTAL_ADMIN_EMAIL"));
                }
            }
            if (demo) {
                boolean first = demoBooks.fill();
                if (first) {
                    demoTickets.open();
                }
            }
            return null;
        });
    }

    private void openToAdministrator(String email) {
        if (email == null || email.isBlank()) {
            LOG.log(Level.WARNING,
                    "Nobody can sign in yet. Set SERVICEPORTAL_ADMIN_EMAIL to the system administrator's mail address and start again.");
            return;
        }
        byte[] bits = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bits);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        try {
            accounts.addUser(new NewUser(email, "System administrator", password, Set.of(Caller.Role.SYSTEM_ADMINISTRATOR), Map.of(),
                    ZoneId.of("UTC")));
            LOG.log(Level.WARNING,
                    "First start: {0} can sign in as system administrator with the password {1} (shown only here; change it at once).",
                    email, password);
        } catch (Refused refused) {
            LOG.log(Level.ERROR, "SERVICEPORTAL_ADMIN_EMAIL cannot be used, nobody can sign in: {0}", refused.getMessage());
        }
    }
}

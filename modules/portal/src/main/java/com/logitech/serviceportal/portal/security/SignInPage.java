package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.primefaces.context.PrimeFacesContext;

/** The page where one signs in. Keeps nothing between requests, so it cannot expire. */
@Named
@RequestScoped
public class SignInPage {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.logitech.serviceportal.portal.door", Locale.ROOT);

    @Inject
    private Entrance entrance;
    @Inject
    private FacesContext faces;

    private String email;
    private String password;
    private String next;
    private boolean signedOut;
    private boolean wrong;
    private Duration wait = Duration.ZERO;

    /** Whoever is signed in already goes on. */
    public void arrive() throws IOException {
        if (!faces.isPostback() && Arrival.of(request()).visitor().isPresent()) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        SignIn.Attempt attempt = entrance.enter(request(), (HttpServletResponse) external().getResponse(), email, password);
        password = null;
        if (attempt instanceof SignIn.Attempt.Welcome) {
            goOn();
        } else if (attempt instanceof SignIn.Attempt.Throttled throttled) {
            wait = throttled.retryAfter();
        } else {
            wrong = true;
        }
    }

    private void goOn() throws IOException {
        external().redirect(LocalPath.of(next).orElse(request().getContextPath() + "/"));
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    /** That and how long to wait before the next try, in words; empty if it may be made now. */
    public String getWait() {
        if (wait.isZero()) {
            return "";
        }
        long minutes = wait.plusSeconds(59).toMinutes();
        String time = wait.toSeconds() < 60 ? WORDS.getString("wait.moment") : minutes == 1 ? WORDS.getString("wait.minute")
                : MessageFormat.format(WORDS.getString("wait.minutes"), minutes);
        return MessageFormat.format(WORDS.getString("wait.lead"), time);
    }

    /** What the script policy of this page lets run; sent along because the page that answers a form has to keep it. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }

    public boolean isWrong() {
        return wrong;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Never given back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go on to; what leads elsewhere is forgotten. */
    public String getNext() {
        return LocalPath.of(next).orElse(null);
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isSignedOut() {
        return signedOut;
    }

    public void setSignedOut(boolean signedOut) {
        this.signedOut = signedOut;
    }
}

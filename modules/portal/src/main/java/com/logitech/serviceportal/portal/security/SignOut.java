package com.logitech.serviceportal.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out, for a plain form of any page. Only by POST: a link or a picture on a foreign page ends nobody's session. */
@WebServlet(Area.SIGN_OUT_PATH)
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Farewell farewell;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(farewell.end(request, response));
    }
}

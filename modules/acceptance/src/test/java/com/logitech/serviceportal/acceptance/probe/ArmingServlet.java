package com.logitech.serviceportal.acceptance.probe;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code PUT /probe/armed?fact=LicenseAssigned} arms, without a fact disarms. */
@WebServlet("/armed")
public class ArmingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FailingObserver observer;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
        String fact = request.getParameter("fact");
        observer.arm(fact == null ? "" : fact);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

package com.logitech.serviceportal.portal.expressions;

import jakarta.el.ELResolver;
import java.util.function.Predicate;

/** Leaves the container's resolvers of beans out of the chain: {@link BeansByName} asks them itself. */
public final class OneFinderOfBeans implements Predicate<ELResolver> {

    @Override
    public boolean test(ELResolver resolver) {
        return !resolver.getClass().getName().contains("Weld");
    }
}

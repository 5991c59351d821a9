package com.logitech.serviceportal.portal.expressions;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds a bean by its name once for a view in a request: a page names the same few beans hundreds of times, and the container looks
 * through its scopes each time. What is no bean's name is remembered as well. Takes the place of the container's own resolver, which
 * {@link OneFinderOfBeans} leaves out.
 */
public final class BeansByName extends ELResolver {

    /** Stands for no bean of that name. */
    private static final Object NONE = new Object();

    /** Made when the first page is; whichever request is first, it is the same one. */
    private volatile ELResolver containers;

    /** What was found by now. @param view the one that is being put together; beans of another are other beans */
    private record Found(UIViewRoot view, Map<String, Object> beans) {
    }

    @Override
    public Object getValue(ELContext expressions, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        FacesContext faces = (FacesContext) expressions.getContext(FacesContext.class);
        Object bean = faces == null ? lookedUp(expressions, name) : found(faces, expressions, name);
        if (bean == NONE) {
            return null;
        }
        expressions.setPropertyResolved(null, name);
        return bean;
    }

    private Object lookedUp(ELContext expressions, String name) {
        if (containers == null) {
            containers = CDI.current().getBeanManager().getELResolver();
        }
        Object bean = containers.getValue(expressions, null, name);
        boolean found = expressions.isPropertyResolved();
        expressions.setPropertyResolved(false);
        return found ? bean : NONE;
    }

    /** Not by computeIfAbsent: making a bean may evaluate expressions of its own. */
    private Object found(FacesContext faces, ELContext expressions, String name) {
        Map<String, Object> found = found(faces);
        Object bean = found.get(name);
        if (bean == null) {
            bean = lookedUp(expressions, name);
            found.put(name, bean);
        }
        return bean;
    }

    private static Map<String, Object> found(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        if (faces.getAttributes().get(BeansByName.class) instanceof Found found && found.view() == view) {
            return found.beans();
        }
        Map<String, Object> beans = new HashMap<>();
        faces.getAttributes().put(BeansByName.class, new Found(view, beans));
        return beans;
    }

    @Override
    public Class<?> getType(ELContext expressions, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext expressions, Object base, Object property, Object value) {
        // a bean's name is no place to put something
    }

    @Override
    public boolean isReadOnly(ELContext expressions, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext expressions, Object base) {
        return base == null ? String.class : null;
    }
}

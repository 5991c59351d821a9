/** The books of replacement: returns, and what each of them rests on. */
package com.logitech.serviceportal.replacement.model;

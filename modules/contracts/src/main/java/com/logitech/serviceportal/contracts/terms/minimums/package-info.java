/**
 * Minimums to qualify: which benefits hang on how many active Select licenses, who keeps a former minimum, and when one will fall short
 * (R11, R27, R28).
 */
package com.logitech.serviceportal.contracts.terms.minimums;

/** Few and long: what happens to the shipped product when many want the same, when something fails in the middle, when it is killed. */
package com.logitech.serviceportal.acceptance.stories;


/**
 * The office of what-ifs: puts an account on paper, changes it there by the terms that judge the real commands, and says what differs.
 * Nothing it does touches the books but a proposal somebody saves.
 */
package com.logitech.serviceportal.contracts.proposals;

/** What would be if, before it is bought; what-ifs kept under a name; and the assignments a renewal would continue. */
package com.logitech.serviceportal.contracts.api.proposals;

package com.logitech.serviceportal.acceptance.badhouse.left.model.crowd;

/** FEW_TO_A_PACKAGE: the first of twenty-one. */
class C01 {
}

class C02 {
}

class C03 {
}

class C04 {
}

class C05 {
}

class C06 {
}

class C07 {
}

class C08 {
}

class C09 {
}

class C10 {
}

class C11 {
}

class C12 {
}

class C13 {
}

class C14 {
}

class C15 {
}

class C16 {
}

class C17 {
}

class C18 {
}

class C19 {
}

class C20 {
}

class C21 {
}

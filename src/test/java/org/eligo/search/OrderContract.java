package org.eligo.search;

interface OrderContract extends Shelves {}

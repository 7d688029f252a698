package org.eligo.search;

interface WriterContract extends Shelves {}

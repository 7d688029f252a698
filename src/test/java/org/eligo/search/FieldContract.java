package org.eligo.search;

interface FieldContract extends Shelves {}

package org.eligo.search;

interface RandomContract extends Shelves {}

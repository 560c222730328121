using Akuntabel.Uji.Hasil;

namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>A wrong text that may be printed instead of a right one.</summary>
/// <param name="Jenis">Kind of error.</param>
/// <param name="Teks">The wrong text.</param>
/// <param name="Tingkat">Weight.</param>
internal sealed record Palsu(string Jenis, string Teks, TingkatTemuan Tingkat);

/// <summary>A figure or word that is printed once, and that an error may strike.</summary>
/// <param name="benar">As it is right.</param>
/// <param name="pokok">What it is about: the name of its row, or the subject of its sentence.</param>
internal sealed class Cetakan(string benar, string pokok)
{
    /// <summary>As it is right.</summary>
    public string Benar { get; } = benar;

    /// <summary>As it is printed.</summary>
    public string Teks { get; private set; } = benar;

    /// <summary>What it is about.</summary>
    public string Pokok { get; } = pokok;

    /// <summary>The right value as printed; <c>null</c> for words.</summary>
    public decimal? Nilai { get; init; }

    /// <summary>The value as printed now.</summary>
    public decimal NilaiTercetak { get; private set; }

    /// <summary>How the value is printed.</summary>
    public BentukAngka Bentuk { get; init; } = new(0, "", "");

    /// <summary>Whether it stands in a sentence.</summary>
    public bool Kalimat { get; init; }

    /// <summary>Texts that would be wrong here.</summary>
    public IReadOnlyList<Palsu> DaftarPalsu { get; init; } = [];

    /// <summary>Caption of its table, or the sentence in which it stands.</summary>
    public string Sekitar { get; set; } = "";

    /// <summary>Whether an error already concerns it or what it follows from.</summary>
    public bool Terkunci { get; set; }

    /// <summary>Whether it is printed wrong.</summary>
    public bool Rusak { get; private set; }

    /// <summary>A figure.</summary>
    public static Cetakan Angka(decimal nilai, BentukAngka bentuk, string pokok, bool kalimat = false,
        IReadOnlyList<Palsu>? palsu = null) =>
        new(bentuk.Cetak(nilai), pokok)
        {
            Nilai = bentuk.Bulat(nilai), NilaiTercetak = bentuk.Bulat(nilai), Bentuk = bentuk, Kalimat = kalimat, DaftarPalsu = palsu ?? [],
        };

    /// <summary>Prints another value.</summary>
    public void Rusakkan(decimal nilai)
    {
        NilaiTercetak = Bentuk.Bulat(nilai);
        Rusakkan(Bentuk.Cetak(nilai));
    }

    /// <summary>Prints another text.</summary>
    public void Rusakkan(string teks)
    {
        Teks = teks;
        (Rusak, Terkunci) = (true, true);
    }

    /// <inheritdoc/>
    public override string ToString() => Teks;
}

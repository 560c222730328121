using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.LembarKerja;

/// <summary>Builds the tree of a YAML file from the places and tables of its sheet.</summary>
/// <param name="lembar">Name of the sheet, for messages.</param>
/// <param name="catatan">Messages.</param>
/// <param name="templat">Whether the sheet is of the empty workbook: its numbers then are not those of the file.</param>
internal sealed class PenyusunIsian(string lembar, List<string> catatan, bool templat = false)
{
    private const int ButirTerbanyak = 100_000;
    private readonly Simpul _akar = new();
    private readonly Dictionary<(string Pola, string No), Simpul> _butir = [];

    /// <summary>Puts a value at its place.</summary>
    public void Isi(string kunci, SelBuku sel, int baris)
    {
        if (JalurKunci.Urai(kunci) is not { Count: > 0 } langkah || !Letakkan(_akar, langkah, Skalar(sel), kunci))
        {
            catatan.Add($"Lembar \"{lembar}\" baris {baris}: kunci \"{kunci}\" tidak dapat dibaca atau bertabrakan dengan kunci lain, jadi dilewati. Tulis seperti kunci di atasnya, misalnya kepala.nama.");
        }
    }

    /// <summary>Adds a thing to the list of a table.</summary>
    /// <param name="pola">Place of the list without numbers.</param>
    /// <param name="no">Its number; empty follows the one above.</param>
    /// <param name="atas">The number of the thing above; empty for the first.</param>
    /// <param name="sel">Cells by column; blank ones leave what is there.</param>
    /// <param name="baris">Row, for messages.</param>
    /// <returns>The number of the thing.</returns>
    public string Butir(string pola, string no, string atas, IEnumerable<(string Kolom, SelBuku Sel)> sel, int baris)
    {
        var bersarang = IndukPola(pola).Length > 0;
        var induk = bersarang ? (no.Length > 0 ? no : atas) is var n && n.LastIndexOf('.') is var titik and > 0 ? n[..titik] : "" : "";
        var simpul = new Simpul { Nomor = templat || !int.TryParse(no[(no.LastIndexOf('.') + 1)..], out var ke) ? 0 : ke };
        var sendiri = no.Length > 0 ? no : $"{(induk.Length > 0 ? induk + "." : "")}baru-{baris}";
        if (Daftar(pola, induk) is not { } daftar || !_butir.TryAdd((pola, sendiri), simpul))
        {
            catatan.Add(bersarang && Daftar(pola, induk) is null
                ? $"Lembar \"{lembar}\" baris {baris}: nomor \"{no}\" tidak menunjuk baris induknya, jadi dilewati. Tulis nomor induk, titik, lalu nomor urut: 2.1 untuk yang pertama di bawah nomor 2."
                : $"Lembar \"{lembar}\" baris {baris}: nomor \"{no}\" dipakai dua kali, jadi baris ini dilewati. Beri nomor lain, atau kosongkan.");
            return atas;
        }

        daftar.Add(simpul);
        foreach (var (kolom, isi) in sel)
        {
            if (JalurKunci.Urai(kolom) is { Count: > 0 } langkah && !Letakkan(simpul, langkah, isi.Teks.Length == 0 ? new TanpaIsian() : Skalar(isi), kolom))
            {
                catatan.Add($"Lembar \"{lembar}\" baris {baris}: kolom \"{kolom}\" bertabrakan dengan kolom lain, jadi dilewati. Ubah judul kolomnya.");
            }
        }

        return sendiri;
    }

    /// <summary>The tree; nothing when the sheet says nothing.</summary>
    public SimpulIsian? Selesai() => _akar.Daftar is null && _akar.Peta is null && _akar.Nilai is null ? null : _akar.Jadi();

    private static string IndukPola(string pola) => pola.EndsWith("[]", StringComparison.Ordinal) && pola[..^2].LastIndexOf("[]", StringComparison.Ordinal) is var i and >= 0 ? pola[..(i + 2)] : "";

    private List<Simpul>? Daftar(string pola, string induk)
    {
        var (asal, sisa) = IndukPola(pola) is { Length: > 0 } p ? (_butir.GetValueOrDefault((p, induk)), pola[(p.Length + 1)..^2]) : (_akar, pola[..^2]);
        if (asal is null || JalurKunci.Urai(sisa) is not { } langkah)
        {
            return null;
        }

        foreach (var (kunci, _) in langkah)
        {
            asal = kunci is null ? null : asal?.Anak(kunci);
        }

        return asal?.Butir();
    }

    private static bool Letakkan(Simpul akar, List<(string? Kunci, int Nomor)> langkah, SimpulIsian nilai, string jalur)
    {
        var simpul = akar;
        var baris = jalur.EndsWith("[]", StringComparison.Ordinal);
        foreach (var (kunci, nomor) in baris ? langkah[..^1] : langkah)
        {
            simpul = kunci is not null ? simpul?.Anak(kunci) : nomor is > 0 and <= ButirTerbanyak ? simpul?.Ke(nomor) : null;
        }

        if (simpul is null || simpul.Nilai is not null || simpul.Peta is not null || simpul.Daftar is not null)
        {
            return simpul is { Daftar: not null, Nilai: null } && nilai is TanpaIsian;
        }

        simpul.Nilai = baris && nilai is SkalarIsian { Isi: var teks }
            ? new DaftarIsian([.. teks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(b => new SkalarIsian(b, JenisSkalar.Teks))]) : nilai;
        return true;
    }

    private static SimpulIsian Skalar(SelBuku sel) => sel switch
    {
        _ when HapusIsian.Ini(sel.Teks) => new HapusIsian(),
        { Teks: BentanganIsian.DaftarKosong } => new DaftarIsian([]),
        { Teks: BentanganIsian.PetaKosong } => new PetaIsian([]),
        { Teks: "" or BentanganIsian.Kosong } => new SkalarIsian("", JenisSkalar.Teks),
        _ => new SkalarIsian(BentanganIsian.Buka(sel.Teks), sel.Jenis),
    };

    /// <summary>A node while the tree grows.</summary>
    private sealed class Simpul
    {
        private readonly SortedDictionary<int, Simpul> _ke = [];

        public int Nomor { get; init; }

        public SimpulIsian? Nilai { get; set; }

        public Dictionary<string, Simpul>? Peta { get; private set; }

        public List<Simpul>? Daftar { get; private set; }

        public Simpul? Anak(string kunci)
        {
            if (Daftar is not null || Nilai is not null)
            {
                return null;
            }

            Peta ??= new Dictionary<string, Simpul>(StringComparer.Ordinal);
            return Peta.TryGetValue(kunci, out var s) ? s : Peta[kunci] = new Simpul();
        }

        public List<Simpul>? Butir()
        {
            // "(daftar kosong)" of a thing gives way to the rows that it has in the table of its own
            Nilai = Nilai is DaftarIsian or TanpaIsian ? null : Nilai;
            return Peta is null && Nilai is null ? Daftar ??= [] : null;
        }

        public Simpul? Ke(int nomor)
        {
            if (Peta is not null || Nilai is not null)
            {
                return null;
            }

            Daftar ??= [];
            return _ke.TryGetValue(nomor, out var s) ? s : _ke[nomor] = new Simpul();
        }

        public SimpulIsian Jadi() =>
            _ke.Count > 0 ? new DaftarIsian([.. Enumerable.Range(1, Math.Min(_ke.Keys.Last(), ButirTerbanyak)).Select(n => _ke.TryGetValue(n, out var s) ? s.Jadi() : new TanpaIsian())]) { Bernomor = true }
            : Daftar is { } d ? new DaftarIsian([.. d.Select(s => s.Jadi())])
            : Peta is { } p ? new PetaIsian(p.Select(k => new KeyValuePair<string, SimpulIsian>(k.Key, k.Value.Jadi()))) { Nomor = Nomor }
            : Nilai ?? new SkalarIsian("", JenisSkalar.Teks);
    }
}

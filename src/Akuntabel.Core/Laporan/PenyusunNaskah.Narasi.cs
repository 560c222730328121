using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>What people write in a document: where it stands, and the sections whose sentences they word themselves.</summary>
public sealed partial class PenyusunNaskah
{
    private readonly List<TempatNarasi> _narasi = [];
    private readonly HashSet<string> _sendiri;
    private string _jangkar = "";
    private BagianSendiri? _bagian;
    private bool _menempatkan;
    private readonly HashSet<string> _sedangDitulis = new(StringComparer.Ordinal);

    // a section that is worded by the office: what the outline makes there is kept until the section ends
    private sealed record BagianSendiri(Judul Judul, Cakupan Cakupan)
    {
        public List<(int Awal, int Akhir)> Lanskap { get; } = [];
    }

    // where a block of the outline goes in a text that the office wrote: never printed
    private const string AwalTempatan = "tempatan:";

    private static string? Tempatan(Blok blok) =>
        blok is HalamanBaru { Narasi: var n } && n.StartsWith(AwalTempatan, StringComparison.Ordinal) ? n[AwalTempatan.Length..] : null;

    private List<TempatNarasi> DaftarNarasi => [.. _narasi.GroupBy(n => n.Kunci).Select(g => g.FirstOrDefault(n => n.Ada) ?? g.First())];

    private static HashSet<(string Narasi, string Angka)> Dibiarkan(NilaiLingkup isi) =>
        BacaNilai.Peta(isi, "data-lain")?.Isi.GetValueOrDefault("dibiarkan") is NilaiDaftar d
            ? [.. d.Butir.OfType<NilaiLingkup>().Select(b => (BacaNilai.Teks(b, "bagian"), BacaNilai.Teks(b, "angka")))] : [];

    private void BukaBagian(Judul judul, Cakupan cakupan)
    {
        _jangkar = judul.Id;
        if (_sendiri.Contains(judul.Kunci))
        {
            _bagian = new BagianSendiri(judul, cakupan);
            _penata.Alihkan();
        }
    }

    private void TutupBagian()
    {
        if (_bagian is not { } b)
        {
            return;
        }

        _bagian = null;
        var buatan = _penata.Kembalikan();
        var tetap = buatan.Select((blok, i) => (Blok: blok, Lanskap: b.Lanskap.Any(l => i >= l.Awal && i < l.Akhir), Urut: i))
            .Where(t => Tetap(buatan, t.Urut)).ToList();
        _menempatkan = true;
        var tulisan = _penata.Kumpulkan(() => Narasi($"narasi.{TempatNarasi.Sendiri}.{b.Judul.Kunci}", b.Cakupan));
        _menempatkan = false;
        var tercetak = new List<(Blok Blok, bool Lanskap)>();
        foreach (var blok in tulisan)
        {
            // what is named twice is printed once, where it is named first
            var id = Tempatan(blok);
            var i = id is null ? -1 : tetap.FindIndex(x => Keterangan(x.Blok)?.Id == id);
            tercetak.AddRange(i >= 0 ? [(tetap[i].Blok, tetap[i].Lanskap)] : id is not null ? [] : [(blok, false)]);
            _ = i >= 0 && tetap.Remove(tetap[i]);
        }

        tercetak.AddRange(tetap.Select(t => (t.Blok, t.Lanskap)));
        var nomor = _penomor.Urutkan([.. tercetak.Select(t => Keterangan(t.Blok)).OfType<Keterangan>()]);
        foreach (var (blok, lanskap) in tercetak)
        {
            var jadi = Keterangan(blok) is { } k && nomor.TryGetValue(k.Id, out var baru) ? DenganKeterangan(blok, baru) : blok;
            if (lanskap)
            {
                _penata.Lanskap(() => _penata.Tambah(jadi));
            }
            else
            {
                _penata.Tambah(jadi);
            }
        }
    }

    // sentences are the office's; tables, pictures, signatures and what people wrote elsewhere stay
    private static bool Tetap(List<Blok> blok, int i) => blok[i] switch
    {
        { Narasi.Length: > 0 } => true,
        Paragraf { Gaya: GayaParagraf.AnakJudul } => i + 1 < blok.Count && blok[i + 1].Narasi.Length > 0,
        BlokTandaTangan or DaftarIsi => true,
        { } lain => Keterangan(lain) is not null,
    };

    private static Keterangan? Keterangan(Blok blok) => blok switch
    {
        Tabel t => t.Keterangan,
        Grafik g => g.Keterangan,
        Bagan b => b.Keterangan,
        Gambar g => g.Keterangan,
        _ => null,
    };

    private static Blok DenganKeterangan(Blok blok, Keterangan k) => blok switch
    {
        Tabel t => t with { Keterangan = k },
        Grafik g => g with { Keterangan = k },
        Bagan b => b with { Keterangan = k },
        Gambar g => g with { Keterangan = k },
        _ => blok,
    };

    // what a sentence lacks that is not printed, nobody has to fill in
    private void Kalimat(Action isi)
    {
        var semula = _kesalahan.Count;
        isi();
        if (_bagian is not null && !_penata.Menulis)
        {
            _kesalahan.RemoveRange(semula, _kesalahan.Count - semula);
        }
    }

    private void Tempatkan(string id, Asal asal)
    {
        if (_menempatkan)
        {
            _penata.Tambah(new HalamanBaru { Narasi = AwalTempatan + id });
            return;
        }

        _kesalahan.Add(new Kesalahan(asal, "tabel atau grafik laporan hanya dapat ditempatkan pada bagian yang kalimatnya ditulis sendiri.",
            "Hapus penempatannya; tabel atau grafik itu tetap tercetak di tempatnya."));
    }

    private void Narasi(string jalur, Cakupan cakupan)
    {
        var nilai = _penilai.Cari(jalur, cakupan);
        if (nilai is NilaiSalinan salinan)
        {
            Salinan(salinan);
            return;
        }

        var isi = nilai is NilaiNarasi n ? n.Isi : [];
        if (TempatDari(jalur, cakupan) is not { } tempat)
        {
            Semua(isi, cakupan);
            return;
        }

        if (!_sedangDitulis.Add(tempat.Kunci))
        {
            _kesalahan.Add(new Kesalahan(new Asal($"narasi/{tempat.Bagian}.md", 0), "sebuah narasi menyisipkan dirinya sendiri.",
                "Hapus sisipannya dari narasi itu."));
            return;
        }

        _narasi.Add(tempat with { Ada = isi.Count > 0 });
        var semula = _penilai.DalamNarasi;
        _penilai.DalamNarasi = cakupan;
        _penata.DalamNarasi(tempat.Kunci, () => Semua(isi, cakupan));
        _penilai.DalamNarasi = semula;
        _sedangDitulis.Remove(tempat.Kunci);
    }

    // s.narasi.kendala is that of the sasaran that the loop has reached
    private TempatNarasi? TempatDari(string jalur, Cakupan cakupan) => jalur.Split('.') switch
    {
        ["narasi", var bagian, var nama] => new TempatNarasi(bagian, nama, _jangkar, false),
        [.. var awal, "narasi", var nama] when awal.Length > 0
            && PenilaiIkatan.Polos(_penilai.Cari(string.Join('.', awal) + ".kode", cakupan)) is { Length: > 0 } kode =>
            new TempatNarasi($"sasaran-{kode}", nama, _jangkar, false),
        _ => null,
    };

    // what is not printed because nobody wrote it is a place to write all the same
    private void CatatTakTercetak(IEnumerable<SimpulKerangka> simpul, Cakupan cakupan)
    {
        foreach (var s in simpul)
        {
            if (s is ArahanKerangka { Jenis: "sisip", Isi: SetelanPeta peta } && TempatDari(peta.Teks("jalur"), cakupan) is { } tempat)
            {
                _narasi.Add(tempat);
            }
            else if (s is WadahKerangka w)
            {
                var untuk = w.Arahan.StartsWith("untuk ", StringComparison.Ordinal) ? w.Arahan["untuk ".Length..] : "";
                foreach (var c in untuk.Length > 0 ? Ulangan.Buat(untuk, cakupan, new PenilaiIkatan([]), w.Asal, []) : [cakupan])
                {
                    CatatTakTercetak(w.Isi, c);
                }
            }
        }
    }
}
